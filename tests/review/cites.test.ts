import type { MessageKey } from '../../src/messages/catalog';
import { citesOf } from '../../src/review/cites';

describe('the section of the notice a finding rests on', () => {
  it.each<[MessageKey, string | null]>([
    ['required.blank', '附件4一(三)'],
    ['id.checksum', '附件4一(三)'],
    ['date.ambiguous', '附件4一(三)'],
    ['cross.neverNone', '附件2、附件3申报须知四'],
    ['photo.name', '附件4一(四)'],
    ['duplicate.photo', '附件4一(四)'],
    ['duplicate.idNumber', '附件4一(三)'],
    ['fees.remarkNoName', '六(二)'],
    ['fees.amountShort', '六(一)'],
    ['fees.priceUnset', '附件4二'],
    ['payment.unknown', '六(二)'],
    ['history.gap', '附件4一(七)'],
    ['cross.historyShorter', '附件4一(七)'],
    ['cross.diplomaYearDiffers', '附件4一(六)'],
    ['phone.landline', '附件2、附件3“联系电话(本人手机号)”'],
    ['level.notOffered', '一'],
    ['clause.differs', '附件1'],
    ['review.ruleFailed', null],
  ])('%s', (code, section) => {
    expect(citesOf(code)).toBe(section);
  });
});
