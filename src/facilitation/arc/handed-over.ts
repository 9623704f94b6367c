/** Desktop browsers hand over files that were opened with an installed site here. Their own types lack it. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** The address the service worker leads to when the system shared files to this site. */
const sharedHere = '#shared';

/**
 * Files the system hands to this page: shared from a chat, or opened with the installed site. `take` gets them, or an
 * empty list where they got lost on the way. Answers how to stop listening.
 */
export function onHandedOver(take: (files: readonly File[]) => void): () => void {
  const queue = (window as { launchQueue?: LaunchQueue }).launchQueue; // not in TypeScript's own library
  queue?.setConsumer(({ files }) => {
    if (files.length > 0) void Promise.all(files.map((handle) => handle.getFile())).then(take);
  });
  if (location.hash !== sharedHere) return () => undefined;
  history.replaceState(null, '', location.pathname);
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined; // missing on plain http
  if (!container?.controller) {
    take([]);
    return () => undefined;
  }
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== 'object' || data === null || !('tell' in data) || data.tell !== 'shared') return;
    stop();
    take(
      'files' in data && Array.isArray(data.files) ? data.files.filter((each) => each instanceof File) : [],
    );
  };
  const stop = (): void => container.removeEventListener('message', hear);
  container.addEventListener('message', hear);
  container.startMessages();
  container.controller.postMessage({ ask: 'shared' });
  return stop;
}
