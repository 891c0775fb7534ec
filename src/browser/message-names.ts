/** The name under which the browser knows a message: its key. What is built for our pages has shorter ones: see `short-messages.mjs`. */
export const nameOf = (key: string): string => key;
