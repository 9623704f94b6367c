/** Once what was changed is on the screen. A window nobody sees paints nothing: then soon. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
