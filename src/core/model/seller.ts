// Who sells, of what a team says and what somebody says of themselves: without the schemas of either.
import type { Me } from './me.ts';
import type { Settings } from './settings.ts';

/**
 * Who sells, as documents have it: oneself before whoever the team's settings name. Of somebody else only the company counts.
 * @param seller what the team's settings say
 */
export function sellerWith(seller: Settings['seller'], me: Me | undefined): Settings['seller'] {
  if (me === undefined) return seller;
  const { name, title, company, email, telephone, messenger } = me;
  const own = Object.fromEntries(
    Object.entries({ name, title, company, email, telephone, messenger }).filter(([, value]) => value !== undefined),
  );
  const isOther = name !== undefined && seller?.name !== undefined && seller.name !== name;
  const team = isOther ? (seller.company === undefined ? {} : { company: seller.company }) : seller;
  return { ...team, ...own };
}
