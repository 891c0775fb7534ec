/**
 * Names and numbers that mean this machine or its own network, as the registries set them aside (RFC 1918, 3927, 4193, 6052, 6761, 6762),
 * and the names that makers of routers and networks of firms use all the same. A public name that points inwards cannot be told.
 */
const localName = /^(?:localhost|[^.[]+)$|\.(?:localhost|local|internal|lan|home\.arpa|home|corp|intranet|private|test)$|(?:^|\.)(?:fritz\.box|speedport\.ip)$/;
const localNumber = /^(?:127|10|0|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*|64:ff9b:.*)\]$/;

/** Whether this host is in the reader's own network, where a page of the web has nothing to ask for. */
export function isLocalHost(hostname: string): boolean {
  return localNumber.test(hostname) || localName.test(hostname.toLowerCase().replace(/\.$/, ''));
}
