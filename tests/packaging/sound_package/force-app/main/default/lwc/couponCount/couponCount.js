import { LightningElement, api } from 'lwc';

export default class CouponCount extends LightningElement {
    @api count = 0;

    get words() {
        return this.count === 1 ? '1 coupon' : `${this.count} coupons`;
    }
}
