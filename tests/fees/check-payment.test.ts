import { checkPayment } from '../../src/fees/check-payment';
import { computeFees } from '../../src/fees/compute-fees';
import { say } from '../../src/messages/catalog';
import { builtInNotice } from '../../src/notice/built-in-notice';
import { aPayer, EMPLOYER, NAME, priced } from './a-payer';
import type { PayerFacts } from './a-payer';

/** Field:code:severity of every fault. */
function faultsOf(facts: PayerFacts, notice = builtInNotice): readonly string[] {
  const payer = aPayer({ name: NAME, employer: EMPLOYER, ...facts });
  return checkPayment(payer, computeFees(payer, notice), notice).map(
    ({ field, fault }) =>
      `${field === 'payment.amount' ? 'amount' : 'remark'}:${fault.code.slice(5)}:${fault.severity}`,
  );
}

describe('amount paid', () => {
  it.each<[string, PayerFacts, string[]]>([
    ['no column', {}, []],
    ['just right', { amount: 2500 }, []],
    ['blank', { amount: 'blank' }, ['amount:amountBlank:info']],
    ['unreadable: told where it is read', { amount: 'unreadable' }, []],
    ['too little', { amount: 2400 }, ['amount:amountShort:error']],
    ['nothing', { amount: 0 }, ['amount:amountShort:error']],
    ['too much', { amount: 2600 }, ['amount:amountOver:warning']],
    ['the training fee only', { amount: 2215 }, ['amount:amountOfPart:error']],
    ['the assessment fee only', { amount: 285 }, ['amount:amountOfPart:error']],
    ["another level's fee, more", { amount: 3000 }, ['amount:amountOfOtherLevel:warning']],
    ["another level's fee, less", { level: 1, amount: 2500 }, ['amount:amountOfOtherLevel:error']],
    ['a cent out is a cent out', { amount: 2499.99 }, ['amount:amountShort:error']],
    ['a rounding error of the machine is none', { amount: 2500.000001 }, []],
    [
      'the amount due is not known',
      { attempt: 'makeUp', subjects: ['skill'], amount: 240 },
      ['amount:amountNotChecked:info'],
    ],
    ['level unknown and nothing filled in', { level: 'blank', amount: 'blank' }, []],
  ])('%s', (_, facts, faults) => {
    expect(faultsOf(facts)).toEqual(faults);
  });

  it.each<[string, PayerFacts, string[]]>([
    ['make-up paid', { attempt: 'makeUp', subjects: ['skill'], amount: 240 }, []],
    ['make-up short', { attempt: 'makeUp', subjects: ['skill'], amount: 45 }, ['amount:amountShort:error']],
    [
      'a make-up paid like a first attempt',
      { attempt: 'makeUp', subjects: ['skill'], amount: 2500 },
      ['amount:amountOver:warning'],
    ],
  ])('with subject prices: %s', (_, facts, faults) => {
    expect(faultsOf(facts, priced)).toEqual(faults);
  });

  it('says what is missing', () => {
    const payer = aPayer({ amount: 2400 });
    const [short] = checkPayment(payer, computeFees(payer, builtInNotice), builtInNotice);
    const { code, params } = short?.fault ?? { code: 'fees.amountShort', params: {} };
    expect(say({ key: code, params }, 'zh-CN')).toBe('已缴2400元，应缴2500元，少缴100元');
  });
});

describe('payment remark 姓名+单位+职业/等级', () => {
  it.each<[string, string]>([
    ['as the notice writes it', '张小兰+重庆铁路运输技师学院+客户服务管理员/三级'],
    ['another order', '客户服务管理员三级-重庆铁路运输技师学院-张小兰'],
    ['slashes', '张小兰/重庆铁路运输技师学院/客户服务管理员/三级'],
    ['spaces', '张小兰 重庆铁路运输技师学院 客户服务管理员 三级'],
    ['enumeration commas', '张小兰、重庆铁路运输技师学院、客户服务管理员、三级'],
    ['no separators', '张小兰重庆铁路运输技师学院客户服务管理员三级'],
    ['full-width plus', '张小兰＋重庆铁路运输技师学院＋客户服务管理员／三级'],
    ['brackets', '张小兰（重庆铁路运输技师学院）客户服务管理员（三级）'],
    ['3级', '张小兰+重庆铁路运输技师学院+客户服务管理员/3级'],
    ['高级工', '张小兰+重庆铁路运输技师学院+客户服务管理员/高级工'],
    ['三级/高级工', '张小兰+重庆铁路运输技师学院+客户服务管理员三级/高级工'],
    ['Ⅲ级', '张小兰+重庆铁路运输技师学院+客户服务管理员/Ⅲ级'],
    ['with what it is for', '张小兰+重庆铁路运输技师学院+客户服务管理员/三级培训费'],
    ['the former name of the occupation', '张小兰+重庆铁路运输技师学院+客户服务管理师/三级'],
    ['name written with a space', '张 小兰+重庆铁路运输技师学院+客户服务管理员/三级'],
  ])('right: %s', (_, remark) => {
    expect(faultsOf({ remark })).toEqual([]);
  });

  it.each<[string, PayerFacts, string[]]>([
    ['no column', { amount: 2500 }, []],
    ['blank, paid', { amount: 2500, remark: 'blank' }, ['remark:remarkBlank:warning']],
    ['blank, not paid', { remark: 'blank' }, []],
    [
      'an employer with Latin letters, in small ones',
      { employer: '重庆ABC科技有限公司', remark: '张小兰+重庆abc科技有限公司+客户服务管理员/三级' },
      [],
    ],
    [
      '… and abbreviated',
      { employer: '重庆ABC科技有限公司', remark: '张小兰+abc科技+客户服务管理员/三级' },
      ['remark:remarkShortEmployer:warning'],
    ],
    ['no name', { remark: '重庆铁路运输技师学院+客户服务管理员/三级' }, ['remark:remarkNoName:error']],
    [
      'somebody else',
      { remark: '李小明+重庆铁路运输技师学院+客户服务管理员/三级' },
      ['remark:remarkNoName:error'],
    ],
    ['no employer', { remark: '张小兰+客户服务管理员/三级' }, ['remark:remarkNoEmployer:error']],
    [
      'another employer',
      { remark: '张小兰+成都某某公司+客户服务管理员/三级' },
      ['remark:remarkOtherEmployer:error'],
    ],
    [
      'an abbreviated employer',
      { remark: '张小兰+铁路技师学院+客户服务管理员/三级' },
      ['remark:remarkShortEmployer:warning'],
    ],
    [
      'an abbreviated employer without separators',
      { remark: '张小兰铁路学院客户服务管理员三级' },
      ['remark:remarkShortEmployer:warning'],
    ],
    ['no occupation', { remark: '张小兰+重庆铁路运输技师学院+三级' }, ['remark:remarkNoOccupation:warning']],
    [
      'an abbreviated occupation',
      { remark: '张小兰+重庆铁路运输技师学院+客服管理员/三级' },
      ['remark:remarkShortOccupation:info'],
    ],
    ['no level', { remark: '张小兰+重庆铁路运输技师学院+客户服务管理员' }, ['remark:remarkNoLevel:error']],
    [
      'another level',
      { remark: '张小兰+重庆铁路运输技师学院+客户服务管理员/二级' },
      ['remark:remarkOtherLevel:error'],
    ],
    ['技师 is level 2', { level: 2, remark: '张小兰+重庆铁路运输技师学院+客户服务管理员/技师' }, []],
    [
      '高级技师 is level 1, not 2',
      { level: 1, remark: '张小兰+重庆铁路运输技师学院+客户服务管理员/高级技师' },
      [],
    ],
    [
      '高级技师 for level 2',
      { level: 2, remark: '张小兰+重庆铁路运输技师学院+客户服务管理员/高级技师' },
      ['remark:remarkOtherLevel:error'],
    ],
    [
      "技师 in the employer's name is no level",
      { level: 2, remark: '张小兰+重庆铁路运输技师学院+客户服务管理员' },
      ['remark:remarkNoLevel:error'],
    ],
    [
      "技师 in an abbreviated employer's name neither",
      { level: 2, remark: '张小兰+铁路技师学院+客户服务管理员' },
      ['remark:remarkShortEmployer:warning', 'remark:remarkNoLevel:error'],
    ],
    [
      'only the name',
      { remark: '张小兰' },
      ['remark:remarkNoEmployer:error', 'remark:remarkNoOccupation:warning', 'remark:remarkNoLevel:error'],
    ],
    [
      'the level is not asked for where the row has none',
      { level: 'blank', remark: '张小兰+重庆铁路运输技师学院+客户服务管理员' },
      [],
    ],
  ])('%s', (_, facts, faults) => {
    expect(faultsOf(facts)).toEqual(faults);
  });

  it('does not ask for an employer the row does not name', () => {
    const payer = aPayer({ name: NAME, remark: '张小兰+客户服务管理员/三级' });
    expect(checkPayment(payer, computeFees(payer, builtInNotice), builtInNotice)).toEqual([]);
  });

  it('says what the remark should be', () => {
    const payer = aPayer({ name: NAME, employer: EMPLOYER, remark: '张小兰' });
    const [first] = checkPayment(payer, computeFees(payer, builtInNotice), builtInNotice);
    expect(first?.fault.params).toEqual({ expected: '张小兰+重庆铁路运输技师学院+客户服务管理员/三级' });
  });
});
