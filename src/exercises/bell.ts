let context: AudioContext | undefined;

/** A struck bell: its tone and the partial that makes it metal, hertz, loudness and seconds until it has died away. */
const partials = [
  { pitch: 528, loudness: 0.3, seconds: 3.5 },
  { pitch: 1457, loudness: 0.09, seconds: 1.4 },
] as const;

function strike(audio: AudioContext): void {
  const now = audio.currentTime;
  for (const { pitch, loudness, seconds } of partials) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, now);
    volume.gain.exponentialRampToValueAtTime(loudness, now + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(now);
    tone.stop(now + seconds);
  }
}

/**
 * Rings a soft bell. Browsers keep sound shut until somebody presses something: ring once from a press (the start of a
 * turn), and later bells are heard too. Where there is no sound nothing happens, so a page must show the bell as well.
 */
export function ring(): void {
  try {
    context ??= new AudioContext();
    const audio = context;
    audio
      .resume()
      .then(() => strike(audio))
      .catch(() => undefined);
  } catch {
    // No audio here: somebody taps a glass.
  }
}
