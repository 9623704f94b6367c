/** A worker whose code stands in the file that starts it. */
declare module '*?worker&inline' {
  const Work: new () => Worker;
  export default Work;
}
