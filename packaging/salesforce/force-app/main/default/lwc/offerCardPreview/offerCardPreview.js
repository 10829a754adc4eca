import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import LOCALE from '@salesforce/i18n/locale';
import CATEGORY from '@salesforce/schema/Offer__c.Category__c';
import CURRENCY from '@salesforce/schema/Offer__c.Currency__c';
import DESCRIPTION from '@salesforce/schema/Offer__c.Offer_Description__c';
import DISCOUNT from '@salesforce/schema/Offer__c.Discount_Label__c';
import FIT from '@salesforce/schema/Offer__c.Image_Fit__c';
import FOCUS from '@salesforce/schema/Offer__c.Image_Focus__c';
import FROM from '@salesforce/schema/Offer__c.Valid_From__c';
import GROUP from '@salesforce/schema/Offer__c.Preview_Group__c';
import IMAGE from '@salesforce/schema/Offer__c.Image_URL__c';
import NUMBER from '@salesforce/schema/Offer__c.Offer_Number__c';
import PRICE from '@salesforce/schema/Offer__c.Price__c';
import STATUS from '@salesforce/schema/Offer__c.Status__c';
import TILL_CODE from '@salesforce/schema/Offer__c.Till_Code__c';
import TITLE from '@salesforce/schema/Offer__c.Title__c';
import UNIT_PRICE from '@salesforce/schema/Offer__c.Unit_Price__c';
import UNTIL from '@salesforce/schema/Offer__c.Valid_Until__c';
import WAS from '@salesforce/schema/Offer__c.Was_Price__c';
import { focusOf, isWhole, positionOf } from './picture';
import { isReduced, money, percentOff } from './price';
import { warningsOf } from './warnings';

// Optional: who may not see a field still sees the card without it.
const FIELDS = {
    category: CATEGORY,
    currency: CURRENCY,
    description: DESCRIPTION,
    discount: DISCOUNT,
    fit: FIT,
    focus: FOCUS,
    from: FROM,
    group: GROUP,
    image: IMAGE,
    number: NUMBER,
    price: PRICE,
    status: STATUS,
    tillCode: TILL_CODE,
    title: TITLE,
    unitPrice: UNIT_PRICE,
    until: UNTIL,
    was: WAS
};

/** The offer's card as a kiosk's wall shows it, with what is to be mended. */
export default class OfferCardPreview extends LightningElement {
    @api recordId;
    offer = null;
    error = false;
    picture = { state: 'none', size: null };

    @wire(getRecord, { recordId: '$recordId', optionalFields: Object.values(FIELDS) })
    read({ data, error }) {
        this.error = Boolean(error);
        if (!data) {
            return;
        }
        const before = this.offer?.image;
        this.offer = Object.fromEntries(
            Object.entries(FIELDS).map(([name, field]) => [
                name,
                getFieldValue(data, field) ?? null
            ])
        );
        if (this.offer.image !== before) {
            this.picture = { state: this.offer.image ? 'loading' : 'none', size: null };
        }
    }

    get headline() {
        return this.offer.title || this.offer.description || this.offer.number;
    }

    get hasPicture() {
        return /^https:\/\//i.test(this.offer.image ?? '') && this.picture.state !== 'failed';
    }

    get pictureStyle() {
        const { size } = this.picture;
        if (isWhole(this.offer.fit, size)) {
            return 'object-fit: contain; padding: 4%';
        }
        const place = size === null ? '50% 50%' : positionOf(focusOf(this.offer.focus), size);
        return `object-fit: cover; object-position: ${place}`;
    }

    get price() {
        return money(this.offer.price, this.offer.currency, LOCALE);
    }

    get was() {
        const { price, was, currency } = this.offer;
        return isReduced(price, was) ? money(was, currency, LOCALE) : null;
    }

    get percent() {
        const percent = this.was === null ? 0 : percentOff(this.offer.price, this.offer.was);
        return percent ? `\u2212${percent}%` : null;
    }

    get words() {
        return this.price === null ? this.offer.discount : null;
    }

    get until() {
        const end = this.offer.until && Date.parse(this.offer.until);
        if (!end) {
            return null;
        }
        const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' });
        // What ends at midnight holds until the day before.
        return `Until ${day.format(new Date(end - 1))}`;
    }

    get isPreview() {
        return this.offer.status === 'Preview';
    }

    get warnings() {
        return warningsOf(this.offer, this.picture, Date.now());
    }

    get isSound() {
        return this.warnings.length === 0;
    }

    pictureLoaded(event) {
        const { naturalWidth: width, naturalHeight: height } = event.target;
        this.picture = { state: 'loaded', size: width && height ? { width, height } : null };
    }

    pictureFailed() {
        this.picture = { state: 'failed', size: null };
    }
}
