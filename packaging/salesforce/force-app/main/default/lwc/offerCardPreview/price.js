// What a card says of an offer's price, by the rules of the kiosks: the percent counts from the
// lowest price of the last 30 days (directive 98/6/EC, article 6a) and is rounded down.

const PARTS_OF_ONE = 1000;

/** Whether the price before is struck out: only where it was higher. */
export function isReduced(price, was) {
    return isAmount(price) && isAmount(was) && was > price;
}

/** The reduction in whole percent, rounded down; 0 where there is none. */
export function percentOff(price, was) {
    if (!isReduced(price, was)) {
        return 0;
    }
    // Whole thousandths: 0.1 + 0.2 is not 0.3, and a percent too many is a false promise.
    const [now, before] = [price, was].map((amount) => Math.round(amount * PARTS_OF_ONE));
    return Math.floor(((before - now) * 100) / before);
}

/** An amount as the language writes money; null where it cannot be written. */
export function money(amount, currency, locale) {
    if (!isAmount(amount) || !/^[A-Z]{3}$/.test(currency ?? '')) {
        return null;
    }
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

function isAmount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
