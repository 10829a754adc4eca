import { createElement } from 'lwc';
import CouponCount from 'c/couponCount';

it.each([
    [1, '1 coupon'],
    [2, '2 coupons']
])('says %d as %s', (count, words) => {
    const element = createElement('c-coupon-count', { is: CouponCount });
    element.count = count;
    document.body.appendChild(element);
    expect(element.shadowRoot.querySelector('p').textContent).toBe(words);
});
