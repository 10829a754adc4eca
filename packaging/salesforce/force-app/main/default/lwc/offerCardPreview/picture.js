// How a picture stands on a card, by the rules of the kiosks' walls.

/** The place of a card's picture: whole at 3 to 2. */
export const CARD = 3 / 2;
// The largest place that a picture has: that of the offer's own page on an upright screen.
const LARGEST = { width: 1080, height: 720 };
const MOST_LOST = 0.4;
const MOST_ENLARGED = 1.5;

/** The point to keep, in percent from the left and the top; the middle where none can be read. */
export function focusOf(text) {
    const parts = (text ?? '').trim().split(/\s+/).map(Number);
    const isGood = parts.length === 2 && parts.every((part) => part >= 0 && part <= 100);
    return isGood && (text ?? '').trim() ? parts : [50, 50];
}

/** The share of a picture that fills a place of that ratio loses. */
export function lostBy(size, ratio = CARD) {
    const own = size.width / size.height;
    return 1 - Math.min(own, ratio) / Math.max(own, ratio);
}

/** Whether it is shown whole on a ground: where that is asked for, or a crop would lose too much. */
export function isWhole(fit, size) {
    return fit === 'contain' || (size !== null && lostBy(size) > MOST_LOST);
}

/** Where CSS has to put a picture that fills its place, so that the focus is as near the middle as
 * the edges allow. */
export function positionOf(focus, size, ratio = CARD) {
    const own = size.width / size.height;
    const shown = [own > ratio ? ratio / own : 1, own > ratio ? 1 : own / ratio];
    return focus
        .map((percent, axis) => `${Math.round(slack(percent / 100, shown[axis]) * 100)}%`)
        .join(' ');
}

/** How many times it is enlarged where it is largest; 1 where it is large enough. */
export function enlarged(fit, size) {
    const times = [LARGEST.width / size.width, LARGEST.height / size.height];
    const shown = isWhole(fit, size) ? Math.min(...times) : Math.max(...times);
    return shown > MOST_ENLARGED ? shown : 1;
}

/** The part before the window of that share, of all that lies outside of it. */
function slack(focus, share) {
    if (share >= 1) {
        return 0.5;
    }
    return Math.min(1, Math.max(0, (focus - share / 2) / (1 - share)));
}
