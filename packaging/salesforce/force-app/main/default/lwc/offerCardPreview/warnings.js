// What is to be mended before an offer is published, in the order of the page.

import { isReduced } from './price';
import { enlarged, isWhole } from './picture';
import { faultOfTillCode } from './tillCode';

const LONGEST_TITLE = 50;
const LONGEST_DISCOUNT = 40;

/**
 * The warnings as sentences. `offer` has the record's values, `picture` is `{ state, size }` of its
 * picture, where state is "none", "loading", "loaded" or "failed"; `now` is in ms.
 */
export function warningsOf(offer, picture, now) {
    return [
        ...ofTheTexts(offer),
        ...ofThePrice(offer),
        ...ofThePicture(offer, picture),
        faultOfTillCode(offer.tillCode),
        ...ofTheTime(offer, now)
    ].filter(Boolean);
}

function ofTheTexts({ title, discount, price }) {
    return [
        !title && 'There is no title: the card shows the description, or the number.',
        longer('title', title, LONGEST_TITLE),
        longer('discount', discount, LONGEST_DISCOUNT),
        price === null && !discount && 'There is neither a price nor a discount.'
    ];
}

function longer(name, text, most) {
    const length = [...(text ?? '')].length;
    return (
        length > most &&
        `The ${name} has ${length} characters: no more than ${most} stand uncut on every screen.`
    );
}

function ofThePrice({ price, was, currency }) {
    return [
        price !== null && !currency && 'The price has no currency, so no card shows it.',
        was !== null &&
            price === null &&
            'There is a Was Price without a price: nothing is struck.',
        was !== null &&
            price !== null &&
            !isReduced(price, was) &&
            'Was Price is not above the price: nothing is struck, and there is no percent.'
    ];
}

function ofThePicture({ image, fit }, { state, size }) {
    if (!image) {
        return ['There is no picture: the card has a plain ground.'];
    }
    if (!/^https:\/\//i.test(image)) {
        return ['The address of the picture does not begin with https://, so no kiosk loads it.'];
    }
    if (state === 'failed') {
        return ['The picture cannot be loaded here: look at its address, and at Trusted URLs.'];
    }
    if (size === null) {
        return [];
    }
    const times = enlarged(fit, size);
    return [
        times > 1 &&
            `The picture is small (${size.width} × ${size.height}): large screens show it ${times.toFixed(1)} times enlarged. 1080 × 720 is enough.`,
        fit !== 'contain' &&
            isWhole(fit, size) &&
            'The picture is shown whole: cut to the card it would lose more than 40 %.'
    ];
}

function ofTheTime({ from, until, status, group }, now) {
    const end = until ? Date.parse(until) : null;
    return [
        end !== null && end <= now && 'It has ended: no wall shows it.',
        end !== null && from && Date.parse(from) >= end && 'It ends before it begins.',
        status === 'Preview' &&
            !group &&
            'It has no Preview Group: it is shown only where staff ask for previews.'
    ];
}
