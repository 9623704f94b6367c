/** Keeps the screen from going to sleep while a gathering runs. Where the browser cannot, nothing happens. Answers the way to stop. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let stopped = false;
  // The browser lets go whenever the page is out of sight, so it is asked again when it comes back.
  const take = (): void => {
    if (stopped || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (taken) => {
        if (stopped) void taken.release();
        else lock = taken;
      },
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', take);
  take();
  return () => {
    stopped = true;
    document.removeEventListener('visibilitychange', take);
    void lock?.release();
  };
}
