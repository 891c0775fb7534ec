/** What `ask` answers as soon as that is neither false, null nor undefined; the last answer when time is up. */
export async function waitUntil<T>(ask: () => Promise<T>, limitMs = 5000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if ((answer !== false && answer !== null && answer !== undefined) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
