import type { Education } from '../applicant/applicant';
import { remember } from '../applicant/remember';

type School = 'plain' | 'party' | 'foreign' | 'technical';

const REMEMBERED_SCHOOLS = 5_000;
const PARTY = '党校';
const TECHNICAL = /技师学院|技工学校|技工学院|高级技校|技校/;
/** 外国语大学 is a Chinese school; 香港中文大学（深圳） grants degrees of the state. */
const FOREIGN =
  /^(?:香港|澳门|台湾|英国|美国|日本|韩国|俄罗斯|白俄罗斯|乌克兰|德国|法国|澳大利亚|新西兰|加拿大|新加坡|马来西亚|泰国|菲律宾)(?!.*深圳)|国外|境外|海外|外国(?!语)/;
/** Written in Latin letters throughout, and not in abbreviations. */
const LATIN_NAME = /^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ .,'’&()-]{7,}$/;
const CHINESE_IN_LATIN = /chin|chongqing/i;

/**
 * The education with what only 毕业院校 says of it: a party school or a school abroad puts the diploma in doubt
 * (附件4一(六); 附件2 申报须知二), and a secondary course at a 技师学院 or 技工学校 may have been a 高级工班
 * (附件1, 三级第2条). What 学历 itself says goes before.
 */
export function withSchool(education: Education, school: string | null): Education {
  const kind = school === null ? 'plain' : kindOfSchool(school);
  if (kind === 'plain') return education;
  const { rank, doubt, schooling } = education;
  if (kind === 'technical')
    return rank === 'secondary' && schooling === null
      ? { ...education, schooling: 'technicalSchool' }
      : education;
  return doubt === null && rank !== 'secondary' && rank !== 'belowSecondary'
    ? { ...education, doubt: kind === 'party' ? 'partySchool' : 'foreign' }
    : education;
}

const kindOfSchool = remember((name: string): School => {
  if (name.includes(PARTY)) return 'party';
  if (TECHNICAL.test(name)) return 'technical';
  const isForeign = FOREIGN.test(name) || (LATIN_NAME.test(name) && !CHINESE_IN_LATIN.test(name));
  return isForeign ? 'foreign' : 'plain';
}, REMEMBERED_SCHOOLS);
