/**
 * From now on a file dropped on this page takes nobody away from it: a browser would open it in the place of the page, and
 * what was not kept is lost. Only what takes files in has them: a field, or a listener. Answers the way to stop.
 */
export function refuseFiles(): () => void {
  for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, refuse);
  return () => {
    for (const type of ['dragover', 'drop'] as const) window.removeEventListener(type, refuse);
  };
}

function refuse(event: DragEvent): void {
  const { dataTransfer, target, defaultPrevented } = event;
  if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
  if (target instanceof HTMLInputElement && target.type === 'file') return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
