import { focusOf, isWhole, lostBy, positionOf } from '../picture';
import { money, percentOff } from '../price';
import { checkDigit, faultOfTillCode } from '../tillCode';
import { warningsOf } from '../warnings';

// The same numbers as the kiosk's: the tests of both read this file.
const VECTORS = require('../../../../../../vectors/offer_card.json');

const SOUND = {
    currency: 'EUR',
    discount: null,
    fit: null,
    from: null,
    group: null,
    image: 'https://shop.example/fjord.jpg',
    price: 89,
    status: 'Active',
    tillCode: '4006381333931',
    title: 'Fjord 2',
    until: null,
    was: 119
};
const PICTURE = { state: 'loaded', size: { width: 1500, height: 1000 } };
const NOW = Date.parse('2026-11-30T12:00:00Z');

describe('the price', () => {
    it.each(VECTORS.prices)('is reduced as the kiosk says: %j', ({ price, was, percent }) => {
        expect(percentOff(price && Number(price), was && Number(was))).toBe(percent);
    });

    it('is written as the language does, and only in a currency', () => {
        expect(money(7.5, 'EUR', 'de')).toBe('7,50\u00a0€');
        expect(money(7, 'JPY', 'en')).toBe('¥7');
        expect(money(7, 'euro', 'en')).toBeNull();
        expect(money(null, 'EUR', 'en')).toBeNull();
    });
});

describe('the picture', () => {
    it.each([
        [null, [50, 50]],
        ['', [50, 50]],
        ['30 70.5', [30, 70.5]],
        ['30', [50, 50]],
        ['30 101', [50, 50]],
        ['left top', [50, 50]]
    ])('has the focus of %j', (text, focus) => expect(focusOf(text)).toEqual(focus));

    it.each([
        [{ width: 3000, height: 1000 }, [50, 50], '50% 50%'],
        [{ width: 3000, height: 1000 }, [25, 50], '0% 50%'],
        [{ width: 3000, height: 1000 }, [40, 0], '30% 50%'],
        [{ width: 1000, height: 2000 }, [0, 90], '50% 100%']
    ])('of %j with the focus %j stands at %s', (size, focus, place) => {
        expect(positionOf(focus, size)).toBe(place);
    });

    it('is shown whole from a loss of 40 % on', () => {
        expect(lostBy({ width: 1000, height: 1000 })).toBeCloseTo(1 / 3);
        expect(isWhole(null, { width: 900, height: 1000 })).toBe(false);
        expect(isWhole(null, { width: 899, height: 1000 })).toBe(true);
        expect(isWhole(null, null)).toBe(false);
    });
});

describe('the till code', () => {
    it.each(['', null, '4006381333931', '73513537', '036000291452', 'KEY 25/417', '1234'])(
        'has no fault: %j',
        (code) => expect(faultOfTillCode(code)).toBeNull()
    );

    it('says what the last digit would be', () => {
        expect(faultOfTillCode('4006381333932')).toContain('would be 1');
        expect(checkDigit('7351353')).toBe(7);
    });

    it('has letters of barcodes alone', () => {
        expect(faultOfTillCode('KÄSE')).toContain('no barcode has');
    });
});

describe('warnings', () => {
    it('are none for a sound offer', () => expect(warningsOf(SOUND, PICTURE, NOW)).toEqual([]));

    it.each([
        [{ title: 'x'.repeat(50) }, null],
        [{ title: 'x'.repeat(51) }, 'The title has 51 characters'],
        [{ title: '👟'.repeat(50) }, null],
        [{ title: null }, 'no title'],
        [{ discount: 'x'.repeat(41) }, 'The discount has 41 characters'],
        [{ price: null, was: null }, 'neither a price nor a discount'],
        [{ price: null, discount: '-20 %' }, 'without a price'],
        [{ currency: null }, 'no currency'],
        [{ was: 89 }, 'not above the price'],
        [{ was: 12 }, 'not above the price'],
        [{ was: null }, null],
        [{ image: null }, 'no picture'],
        [{ image: 'ftp://x' }, 'https://'],
        [{ tillCode: '4006381333932' }, 'last digit'],
        [{ until: '2026-11-30T12:00:00Z' }, 'It has ended'],
        [{ until: '2026-11-30T12:00:01Z' }, null],
        [{ from: '2027-01-02T00:00:00Z', until: '2027-01-01T00:00:00Z' }, 'before it begins'],
        [{ status: 'Preview' }, 'no Preview Group'],
        [{ status: 'Preview', group: 'Head office' }, null]
    ])('of %j: %s', (fields, sentence) => {
        const found = warningsOf({ ...SOUND, ...fields }, PICTURE, NOW);
        expect(found).toEqual(sentence ? [expect.stringContaining(sentence)] : []);
    });

    it.each([
        [{ width: 720, height: 480 }, null],
        [{ width: 700, height: 480 }, '1.5 times enlarged'],
        [{ width: 300, height: 200 }, '3.6 times enlarged'],
        [{ width: 800, height: 800 }, null],
        [{ width: 1000, height: 3000 }, 'shown whole']
    ])('of a picture of %j: %s', (size, sentence) => {
        const found = warningsOf(SOUND, { state: 'loaded', size }, NOW);
        expect(found).toEqual(sentence ? [expect.stringContaining(sentence)] : []);
    });

    it('of a picture that fails, and none while it loads', () => {
        const failed = warningsOf(SOUND, { state: 'failed', size: null }, NOW);
        expect(failed).toEqual([expect.stringContaining('cannot be loaded')]);
        expect(warningsOf(SOUND, { state: 'loading', size: null }, NOW)).toEqual([]);
    });
});
