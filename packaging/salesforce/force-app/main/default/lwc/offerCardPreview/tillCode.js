// What is wrong with the code of an offer for a till; the kiosks decide how it is drawn.

const LENGTHS_OF_GTIN = [8, 12, 13, 14];

/** The check digit of a GTIN without its own (GS1 General Specifications, section 7.9). */
export function checkDigit(digits) {
    const sum = [...digits]
        .reverse()
        .reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 1 : 3), 0);
    return (10 - (sum % 10)) % 10;
}

/** A sentence, or null where there is nothing to be said. */
export function faultOfTillCode(code) {
    if (!code) {
        return null;
    }
    if (!/^[ -~]+$/.test(code)) {
        return 'The till code has letters that no barcode has.';
    }
    if (/^\d+$/.test(code) && LENGTHS_OF_GTIN.includes(code.length)) {
        const wanted = checkDigit(code.slice(0, -1));
        if (wanted !== Number(code.at(-1))) {
            return `The till code is no article number: its last digit would be ${wanted}.`;
        }
    }
    return null;
}
