import { createElement } from 'lwc';
import { getRecord } from 'lightning/uiRecordApi';
import OfferCardPreview from 'c/offerCardPreview';

const WHOLE = {
    Category__c: 'Shoes',
    Currency__c: 'EUR',
    Discount_Label__c: 'A quarter off',
    Image_Fit__c: null,
    Image_Focus__c: '100 50',
    Image_URL__c: 'https://shop.example/fjord.jpg',
    Offer_Number__c: 'FJORD2',
    Price__c: 89,
    Status__c: 'Active',
    Title__c: 'Fjord 2 running shoes',
    Unit_Price__c: '44.50 each',
    Valid_Until__c: '2099-12-06T20:00:00.000Z',
    Was_Price__c: 119
};

async function shown(fields = {}) {
    const element = createElement('c-offer-card-preview', { is: OfferCardPreview });
    document.body.appendChild(element);
    await told({ ...WHOLE, ...fields });
    return element.shadowRoot;
}

function told(fields) {
    const values = Object.entries(fields).map(([name, value]) => [name, { value }]);
    getRecord.emit({ apiName: 'Offer__c', fields: Object.fromEntries(values) });
    return Promise.resolve();
}

function textOf(root, kind) {
    return root.querySelector(`.${kind}`)?.textContent ?? null;
}

function warningsIn(root) {
    return [...root.querySelectorAll('.warnings li')].map((item) => item.textContent);
}

async function load(root, width, height) {
    const image = root.querySelector('img');
    Object.defineProperties(image, {
        naturalWidth: { value: width },
        naturalHeight: { value: height }
    });
    image.dispatchEvent(new CustomEvent('load'));
    await Promise.resolve();
    return root.querySelector('img').style;
}

describe('c-offer-card-preview', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows a sound offer as the wall does, and finds nothing to mend', async () => {
        const root = await shown();
        await load(root, 1500, 1000);
        expect(textOf(root, 'title')).toBe('Fjord 2 running shoes');
        expect(textOf(root, 'price')).toBe('€89.00');
        expect(textOf(root, 'was')).toBe('€119.00');
        expect(textOf(root, 'badge')).toBe('\u221225%');
        expect(textOf(root, 'struck')).toContain('lowest price of the last 30 days');
        expect(textOf(root, 'unit')).toBe('44.50 each');
        expect(textOf(root, 'until')).toContain('2099');
        expect(textOf(root, 'mark')).toBeNull();
        expect(textOf(root, 'words')).toBeNull();
        expect(warningsIn(root)).toEqual([]);
        expect(textOf(root, 'sound')).not.toBeNull();
    });

    it('says the discount in the place of a price, and strikes nothing', async () => {
        const root = await shown({ Price__c: null, Was_Price__c: null });
        expect(textOf(root, 'words')).toBe('A quarter off');
        expect(textOf(root, 'badge')).toBeNull();
        expect(textOf(root, 'struck')).toBeNull();
    });

    it('strikes no price that was not higher', async () => {
        const root = await shown({ Was_Price__c: 89 });
        expect(textOf(root, 'was')).toBeNull();
        expect(textOf(root, 'badge')).toBeNull();
        expect(warningsIn(root)[0]).toContain('Was Price is not above the price');
    });

    it('cuts a picture so that its focus stays in sight', async () => {
        const style = await load(await shown(), 1800, 900);
        expect(style.objectFit).toBe('cover');
        expect(style.objectPosition).toBe('100% 50%');
    });

    it('shows a picture whole where that is asked for, or a crop would lose too much', async () => {
        expect((await load(await shown({ Image_Fit__c: 'contain' }), 1500, 1000)).objectFit).toBe(
            'contain'
        );
        const root = await shown();
        expect((await load(root, 1000, 2000)).objectFit).toBe('contain');
        expect(warningsIn(root)[0]).toContain('shown whole');
    });

    it('marks a preview, and says who sees one without a group', async () => {
        const root = await shown({ Status__c: 'Preview' });
        expect(textOf(root, 'mark')).toBe('Preview');
        expect(warningsIn(root)).toEqual([expect.stringContaining('no Preview Group')]);
    });

    it('loads no picture from an address without https', async () => {
        const root = await shown({ Image_URL__c: 'http://shop.example/fjord.jpg' });
        expect(root.querySelector('img')).toBeNull();
        expect(textOf(root, 'category')).toBe('Shoes');
        expect(warningsIn(root)).toEqual([expect.stringContaining('https://')]);
    });

    it('says that a picture cannot be loaded, until it has another', async () => {
        const root = await shown();
        root.querySelector('img').dispatchEvent(new CustomEvent('error'));
        await Promise.resolve();
        expect(root.querySelector('img')).toBeNull();
        expect(warningsIn(root)).toEqual([expect.stringContaining('cannot be loaded')]);
        await told({ ...WHOLE, Image_URL__c: 'https://shop.example/other.jpg' });
        expect(root.querySelector('img')).not.toBeNull();
    });

    it('keeps what it knows of a picture when another field was saved', async () => {
        const root = await shown();
        await load(root, 1500, 1000);
        await told({ ...WHOLE, Title__c: 'Another' });
        expect(root.querySelector('img').style.objectPosition).toBe('50% 50%');
        expect(textOf(root, 'title')).toBe('Another');
    });

    it('leaves out what the user may not see', async () => {
        const root = await shown({ Price__c: undefined, Was_Price__c: undefined });
        await told({ Offer_Number__c: 'FJORD2' });
        expect(textOf(root, 'title')).toBe('FJORD2');
    });

    it('says where the offer cannot be read', async () => {
        const element = createElement('c-offer-card-preview', { is: OfferCardPreview });
        document.body.appendChild(element);
        getRecord.error();
        await Promise.resolve();
        expect(textOf(element.shadowRoot, 'note')).toContain('cannot be read');
    });
});
