// Words by which a purchasing title and talk of the price are known, in every language at once.

const PURCHASING = /\b(?:purchas\w*|procure\w*|buyers?|buying|sourcing)\b|采购|採購|招标|招標/iu;
const PRICE =
  /\b(?:pric(?:e[sd]?|ing)|discounts?|cheaper|rebates?|quotes?|quotation)\b|价格|价钱|报价|降价|折扣|便宜|價格|價錢|報價|降價/iu;

/** Whether somebody with this title buys for others. */
export function isPurchasing(title: string): boolean {
  return PURCHASING.test(title);
}

/** Whether the price is talked of. */
export function speaksOfPrice(text: string): boolean {
  return PRICE.test(text);
}
