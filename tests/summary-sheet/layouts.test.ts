import { aSheet, type SheetOptions } from './a-sheet';
import { anIdNumber, HEADER, HEADER_FIELDS, people } from './a-person';
import { fieldsOf, listOf } from './find';

interface Layout {
  readonly sheet: SheetOptions;
  /** 1-based header rows and applicant rows, as people count. */
  readonly header: readonly number[];
  readonly applicants: readonly number[];
  readonly fields?: readonly string[];
  /** `row:reason`. */
  readonly skipped?: readonly string[];
  readonly faults?: readonly string[];
}

const TITLE = '2023年客户服务管理员培训报名电子信息汇总表';
const [CHEN = [], LIN = [], ZHOU = []] = people(3);

const LAYOUTS: readonly (readonly [string, Layout])[] = [
  [
    'headings with a count of people in the name column',
    {
      sheet: {
        rows: [HEADER, [null, '甲班（2人）'], ...people(2), [null, '重庆某公司 1人'], ...people(1, 2)],
      },
      header: [1],
      applicants: [3, 4, 6],
    },
  ],
  ['header in the first row', { sheet: { rows: [HEADER, ...people(2)] }, header: [1], applicants: [2, 3] }],
  [
    'a title over it, merged',
    { sheet: { rows: [[TITLE], HEADER, ...people(2)], merges: ['A1:G1'] }, header: [2], applicants: [3, 4] },
  ],
  [
    'a title over it, not merged, that names groups',
    { sheet: { rows: [['培训报名汇总表'], HEADER, ...people(2)] }, header: [2], applicants: [3, 4] },
  ],
  [
    'a title that starts in column G',
    {
      sheet: { rows: [[null, null, null, null, null, null, '客户服务管理员培训班'], HEADER, ...people(2)] },
      header: [2],
      applicants: [3, 4],
    },
  ],
  [
    'unit and date line',
    {
      sheet: {
        rows: [
          [TITLE],
          ['填报单位：某某公司', null, null, null, '填报日期：2023年9月1日'],
          HEADER,
          ...people(1),
        ],
      },
      header: [3],
      applicants: [4],
    },
  ],
  [
    'unit and date in cells of their own',
    {
      sheet: {
        rows: [[TITLE], ['单位', '某某公司', null, '联系电话', '02300000000'], HEADER, ...people(1)],
        merges: ['A1:G1'],
      },
      header: [3],
      applicants: [4],
    },
  ],
  [
    'blank rows first',
    {
      sheet: { rows: [[], [null, null], ['   ', '　'], HEADER, ...people(1)] },
      header: [4],
      applicants: [5],
    },
  ],
  [
    'a used range that starts at D6',
    { sheet: { rows: [HEADER, ...people(2)], at: 'D6' }, header: [6], applicants: [7, 8] },
  ],
  [
    'blank columns before the table',
    {
      sheet: { rows: [[null, null, ...HEADER], ...people(1).map((row) => [null, ' ', ...row])] },
      header: [1],
      applicants: [2],
    },
  ],
  [
    'two-row header, merged',
    {
      sheet: {
        rows: [
          [TITLE],
          ['序号', '姓名', '身份证号', '申报等级', '现有证书情况', null, null, null, '联系电话'],
          [null, null, null, null, '职业', '等级', '取证时间', '证书编号'],
          [
            1,
            '陈一鸣',
            anIdNumber(0),
            '二级',
            '客户服务管理员',
            '三级',
            '2018-05',
            '1850000000300001',
            '13800001000',
          ],
        ],
        merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:H2', 'I2:I3'],
      },
      header: [2, 3],
      applicants: [4],
      fields: [
        ...['serial', 'name', 'idNumber', 'level', 'heldCertificate.occupation', 'heldCertificate.level'],
        ...['heldCertificate.date', 'heldCertificate.number', 'phone'],
      ],
    },
  ],
  [
    'two-row header, nothing merged',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '申报等级', '现有证书情况', null, null],
          [null, null, null, '职业', '等级', '取证时间'],
          ['陈一鸣', anIdNumber(0), '二级', '客户服务管理员', '三级', '2018-05'],
        ],
      },
      header: [1, 2],
      applicants: [3],
      fields: [
        ...['name', 'idNumber', 'level', 'heldCertificate.occupation', 'heldCertificate.level'],
        'heldCertificate.date',
      ],
    },
  ],
  [
    'groups over everything',
    {
      sheet: {
        rows: [
          ['基本信息', null, null, null, '学历信息', null, null, '申报信息', null],
          ['姓名', '性别', '身份证号', '手机', '学历', '证书编号', '时间', '职业', '等级'],
          [
            '陈一鸣',
            '女',
            anIdNumber(0),
            '13800001000',
            '大专',
            '100011201005000001',
            '2012-07',
            '客户服务管理员',
            '三级',
          ],
        ],
        merges: ['A1:D1', 'E1:G1', 'H1:I1'],
      },
      header: [1, 2],
      applicants: [3],
      fields: [
        'name',
        'sex',
        'idNumber',
        'phone',
        'education',
        'diplomaNumber',
        'graduationDate',
        'occupation',
        'level',
      ],
    },
  ],
  [
    'three-row header',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '报考信息', null, '证书', null],
          [null, null, '申报职业', '申报等级', '现有证书', null],
          [null, null, null, null, '等级', '证书编号'],
          ['陈一鸣', anIdNumber(0), '客户服务管理员', '二级', '三级', '1850000000300001'],
        ],
        merges: ['A1:A3', 'B1:B3', 'C1:D1', 'C2:C3', 'D2:D3', 'E1:F1', 'E2:F2'],
      },
      header: [1, 2, 3],
      applicants: [4],
      fields: ['name', 'idNumber', 'occupation', 'level', 'heldCertificate.level', 'heldCertificate.number'],
    },
  ],
  [
    'header merged over two rows below itself only',
    {
      sheet: {
        rows: [HEADER, [], ...people(1)],
        merges: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((c) => `${c}1:${c}2`),
      },
      header: [1, 2],
      applicants: [3],
    },
  ],
  [
    'an empty merged neighbour',
    {
      sheet: {
        rows: [
          ['序号', '姓名', null, '身份证号', '申报等级'],
          [1, '陈一鸣', null, anIdNumber(0), '三级'],
        ],
        merges: ['B1:C1', 'B2:C2'],
      },
      header: [1],
      applicants: [2],
      fields: ['serial', 'name', 'idNumber', 'level'],
    },
  ],
  [
    'a header merged over two columns with the data in the second',
    {
      sheet: {
        rows: [
          ['序号', '姓名', null, '身份证号', '申报等级'],
          ...people(2).map((r) => [r[0] ?? null, null, r[1] ?? null, r[3] ?? null, '三级']),
        ],
        merges: ['B1:C1'],
      },
      header: [1],
      applicants: [2, 3],
      fields: ['serial', 'name', 'idNumber', 'level'],
    },
  ],
  [
    'bilingual headers with line breaks',
    {
      sheet: {
        rows: [
          ['学员姓名\nAttendee Name', '身份证号\nID Number', '手机\nMobile', '申报等级\nLevel'],
          ['陈一鸣', anIdNumber(0), '13800001000', '三级'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', 'phone', 'level'],
    },
  ],
  [
    'an English header row under the Chinese one',
    {
      sheet: {
        rows: [HEADER, ['No.', 'Name', 'Gender', 'ID Number', 'Phone', 'Education', 'Level'], ...people(1)],
      },
      header: [1],
      applicants: [3],
      skipped: ['2:repeatedHeader'],
    },
  ],
  [
    'hints under the header',
    {
      sheet: { rows: [HEADER, [null, '必填', '下拉选择', '18位', '必填'], ...people(1)] },
      header: [1],
      applicants: [3],
      skipped: ['2:note'],
    },
  ],
  [
    'column numbers under the header',
    {
      sheet: { rows: [HEADER, [1, 2, 3, 4, 5, 6, 7], ...people(1)] },
      header: [1],
      applicants: [3],
      skipped: ['2:note'],
    },
  ],
  [
    'a red legend line',
    {
      sheet: { rows: [[TITLE], ['红色为必填项'], HEADER, ...people(1), ['红色为必填项，请勿漏填']] },
      header: [3],
      applicants: [4],
      skipped: ['5:note'],
    },
  ],
  [
    'header repeated in the middle',
    {
      sheet: { rows: [HEADER, ...people(2), HEADER, ...people(2, 2)] },
      header: [1],
      applicants: [2, 3, 5, 6],
      skipped: ['4:repeatedHeader'],
    },
  ],
  [
    'title and header repeated, as printed pages have it',
    {
      sheet: {
        rows: [[TITLE], HEADER, ...people(1), [], [TITLE], HEADER, ...people(1, 1)],
        merges: ['A1:G1', 'A5:G5'],
      },
      header: [2],
      applicants: [3, 7],
      skipped: ['4:blank', '5:note', '6:repeatedHeader'],
    },
  ],
  [
    'a two-row header repeated',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '申报等级', '现有证书', null],
          [null, null, null, '等级', '证书编号'],
          ['陈一鸣', anIdNumber(0), '二级', '三级', '1850000000300001'],
          ['姓名', '身份证号', '申报等级', '现有证书', null],
          [null, null, null, '等级', '证书编号'],
          ['林若溪', anIdNumber(1), '二级', '三级', '1850000000300002'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4'],
      },
      header: [1, 2],
      fields: ['name', 'idNumber', 'level', 'heldCertificate.level', 'heldCertificate.number'],
      applicants: [3, 6],
      skipped: ['4:repeatedHeader', '5:repeatedHeader'],
    },
  ],
  [
    'blocks with section headings',
    {
      sheet: {
        rows: [
          HEADER,
          ['一、三级人员'],
          ...people(1),
          ['二级'],
          ...people(1, 1),
          ['重庆某某公司'],
          ...people(1, 2),
        ],
      },
      header: [1],
      applicants: [3, 5, 7],
      skipped: ['2:note', '4:note', '6:note'],
    },
  ],
  [
    'a second block with other columns',
    {
      sheet: {
        rows: [
          HEADER,
          ...people(1),
          [],
          ['身份证号', '姓名', '申报等级', '手机'],
          [anIdNumber(3), '吴雨桐', '二级', '13800001003'],
        ],
      },
      header: [1],
      applicants: [2],
      skipped: ['3:blank', '4:otherBlock', '5:otherBlock'],
      faults: ['sheet.otherBlock'],
    },
  ],
  [
    'notes below',
    {
      sheet: {
        rows: [
          HEADER,
          ...people(1),
          ['注：1.身份证号请用文本格式。'],
          [null, '2.照片以姓名_身份证号命名，请各单位认真核对后报送。'],
          ['备注', '以上信息由本人提供'],
          ['填表说明'],
        ],
        merges: ['A3:G3', 'B4:G4'],
      },
      header: [1],
      applicants: [2],
      skipped: ['3:note', '4:note', '5:note', '6:note'],
    },
  ],
  [
    'signatures below',
    {
      sheet: {
        rows: [
          HEADER,
          ...people(1),
          ['负责人：李明华', null, null, '填表人：赵晓', null, '审核人：'],
          ['填表人', '王小明', null, null, '审核人', '钱多多'],
          [null, '单位（盖章）'],
          [null, null, null, null, '2023年9月8日'],
          [null, null, null, null, null, '   年   月   日'],
        ],
      },
      header: [1],
      applicants: [2],
      skipped: ['3:signature', '4:signature', '5:signature', '6:signature', '7:signature'],
    },
  ],
  [
    'totals',
    {
      sheet: {
        rows: [
          HEADER,
          ...people(2),
          ['合计', null, null, null, null, null, 2],
          [null, '合 计：2人'],
          ['共2人'],
        ],
      },
      header: [1],
      applicants: [2, 3],
      skipped: ['4:total', '5:total', '6:total'],
    },
  ],
  [
    'the totals row of an Excel table',
    {
      sheet: {
        rows: [HEADER, ...people(2), ['汇总', null, null, null, null, null, 2]],
        tables: [{ at: 'A1:G4', hasTotals: true }],
      },
      header: [1],
      applicants: [2, 3],
      skipped: ['4:total'],
    },
  ],
  [
    'sample rows',
    {
      sheet: {
        rows: [
          HEADER,
          ['示例', '张三', '男', '500103199001010004', '13800000000', '大专', '三级'],
          [1, '张三', '男', '123456', '12345678901', '大专', '三级'],
          [2, '李四', '男', 123456, 12345678901, '大专', '三级'],
          [3, '某某', '男', '50010319XXXXXXXXXX', '1XXXXXXXXXX', '大专', '三级'],
          [4, '样例', '男', '123456789012345678', '12345678901', '大专', '三级'],
          ...people(1),
        ],
      },
      header: [1],
      applicants: [7],
      skipped: ['2:sample', '3:sample', '4:sample', '5:sample', '6:sample'],
      faults: ['sheet.samples'],
    },
  ],
  [
    'a sample row further down, with a likely name and phone',
    {
      sheet: { rows: [HEADER, ...people(8), [9, '陈一鸣', '男', '123456', '13800000000', '大专', '三级']] },
      header: [1],
      applicants: [2, 3, 4, 5, 6, 7, 8, 9],
      skipped: ['10:sample'],
      faults: ['sheet.samples'],
    },
  ],
  [
    'a block with other columns, then the first columns again',
    {
      sheet: {
        rows: [
          HEADER,
          ...people(1),
          ['身份证号', '姓名', '申报等级', '手机'],
          [anIdNumber(3), '吴雨桐', '二级', '13800001003'],
          HEADER,
          ...people(1, 1),
        ],
      },
      header: [1],
      applicants: [2, 6],
      skipped: ['3:otherBlock', '4:otherBlock', '5:repeatedHeader'],
      faults: ['sheet.otherBlock'],
    },
  ],
  [
    'another list below with hardly a known column',
    {
      sheet: {
        rows: [HEADER, ...people(6), [], [null, '姓名', '收据号', '金额'], [null, '陈一鸣', 'A1', 2500]],
      },
      header: [1],
      applicants: [2, 3, 4, 5, 6, 7],
      skipped: ['8:blank', '9:otherBlock', '10:otherBlock'],
      faults: ['sheet.otherBlock'],
    },
  ],
  [
    'a row of hints under the header that repeats 姓名',
    {
      sheet: { rows: [HEADER, [null, '姓名', '男女', '18位'], ...people(1)] },
      header: [1],
      applicants: [3],
      skipped: ['2:note'],
    },
  ],
  [
    'headings of groups of people in the name column',
    {
      sheet: {
        rows: [
          HEADER.slice(1),
          ['第一批'],
          ...people(1).map((row) => row.slice(1)),
          ['第2期'],
          ['第 三 批次'],
        ],
      },
      header: [1],
      applicants: [3],
      fields: HEADER_FIELDS.slice(1),
      skipped: ['2:note', '4:note', '5:note'],
    },
  ],
  [
    'a real person whose employer, school and major are called 样例',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '联系电话', '工作单位', '毕业院校', '申报等级'],
          ['陈一鸣', anIdNumber(0), '13800001000', '样例', '例', '三级'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', 'phone', 'employer', 'school', 'level'],
    },
  ],
  [
    'a real person with a counted-up phone',
    {
      sheet: { rows: [HEADER, [1, '陈一鸣', '女', anIdNumber(0), '12345678901', '大专', '三级']] },
      header: [1],
      applicants: [2],
    },
  ],
  [
    'a masked ID number is a fault of a real person',
    {
      sheet: { rows: [HEADER, [1, '陈一鸣', '女', '500103********0008', '13800001000', '大专', '三级']] },
      header: [1],
      applicants: [2],
    },
  ],
  [
    'pre-numbered empty rows',
    {
      sheet: { rows: [HEADER, ...people(1), [2], [3, ' '], ['4', null, null, null, null, null, '三级']] },
      header: [1],
      applicants: [2],
      skipped: ['3:preNumbered', '4:preNumbered', '5:preNumbered'],
    },
  ],
  [
    'pre-numbered rows with formulas',
    {
      sheet: {
        rows: [HEADER, ...people(1), [2, null, '', null, null, 0], [3, null, '#VALUE!']],
        formulas: ['C3', 'F3', 'C4'],
      },
      header: [1],
      applicants: [2],
      skipped: ['3:preNumbered', '4:preNumbered'],
    },
  ],
  [
    'a row with only a name is an applicant',
    {
      sheet: { rows: [HEADER, ...people(1), [null, '林若溪'], [3, '周子谦']] },
      header: [1],
      applicants: [2, 3, 4],
    },
  ],
  [
    'a row without a name is one where anything tells a person',
    {
      sheet: {
        rows: [
          HEADER,
          [1, null, null, anIdNumber(0)],
          [2, null, null, null, '13800001001'],
          [null, null, '女', null, 13800001002, '大专'],
        ],
      },
      header: [1],
      applicants: [2, 3, 4],
    },
  ],
  [
    'rare names',
    {
      sheet: {
        rows: [
          HEADER,
          [1, '阿卜杜热西提·买买提', '男', anIdNumber(0)],
          [2, 'John Smith'],
          [3, '林若溪（女）', '女'],
          [4, '共和', '男', '5001'],
          [5, '陈 一', '男', anIdNumber(1)],
        ],
      },
      header: [1],
      applicants: [2, 3, 4, 5, 6],
    },
  ],
  [
    'blank rows among the data, rows of spaces after it',
    {
      sheet: { rows: [HEADER, ...people(1), [], ['  ', '　'], ...people(1, 1), [' '], [], [null]] },
      header: [1],
      applicants: [2, 5],
      skipped: ['3:blank', '4:blank'],
    },
  ],
  [
    'hidden rows and columns, a filter on',
    {
      sheet: {
        rows: [HEADER, ...people(4)],
        hiddenRows: [3, 4],
        hiddenColumns: ['E'],
        filter: 'A1:G5',
        filterActive: true,
      },
      header: [1],
      applicants: [2, 3, 4, 5],
      faults: ['sheet.hiddenRows', 'sheet.hiddenColumns', 'sheet.filtered'],
    },
  ],
  [
    'two bare 证书编号: after the school, and after the old level',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '申报等级', '学历', '毕业院校', '证书编号', '原级别', '证书编号'],
          [
            '陈一鸣',
            anIdNumber(0),
            '二级',
            '大专',
            '某某学院',
            '100011201206000001',
            '三级',
            '1850000000300001',
          ],
        ],
      },
      header: [1],
      applicants: [2],
      fields: [
        'name',
        'idNumber',
        'level',
        'education',
        'school',
        'diplomaNumber',
        'heldCertificate.level',
        'heldCertificate.number',
      ],
    },
  ],
  [
    'two claims on one field: the better name is kept',
    {
      sheet: {
        rows: [
          ['姓名', '证件号码', '身份证号', '申报等级', '电话'],
          ['陈一鸣', '1', anIdNumber(0), '三级', '13800001000'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', '-', 'idNumber', 'level', 'phone'],
      faults: ['sheet.duplicateColumn'],
    },
  ],
  [
    'two claims on one field: the one that is filled in is kept',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '联系电话', '手机号码', '申报等级'],
          ['陈一鸣', anIdNumber(0), '13800001000', null, '三级'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', 'phone', '-', 'level'],
      faults: ['sheet.duplicateColumn'],
    },
  ],
  [
    'two lists side by side',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '申报等级', null, '姓名', '身份证号', '申报等级'],
          ['陈一鸣', anIdNumber(0), '三级', null, '林若溪', anIdNumber(1), '三级'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', 'level', '-', '-', '-'],
      faults: ['sheet.sideBySide'],
    },
  ],
  [
    'no level column: reviewed, and said',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '联系电话', '学历'],
          ['陈一鸣', anIdNumber(0), '13800001000', '大专'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', 'phone', 'education'],
      faults: ['sheet.missingColumn'],
    },
  ],
  [
    'no ID number column: reviewed, and said',
    {
      sheet: {
        rows: [
          ['姓名', '性别', '联系电话', '申报等级'],
          ['陈一鸣', '女', '13800001000', '三级'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'sex', 'phone', 'level'],
      faults: ['sheet.missingColumn'],
    },
  ],
  [
    'our own result columns beside the table',
    {
      sheet: {
        rows: [
          [...HEADER, '审核结论◇', '审核状态◇'],
          [...CHEN, '通过', '已审'],
          [null, null, null, null, null, null, null, null, '已审'],
        ],
      },
      header: [1],
      applicants: [2],
    },
  ],
  [
    'cells merged downward over several people',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '工作单位', '申报等级'],
          ['陈一鸣', anIdNumber(0), '某某公司', '三级'],
          ['林若溪', anIdNumber(1), null, '三级'],
        ],
        merges: ['C2:C3'],
      },
      header: [1],
      applicants: [2, 3],
      fields: ['name', 'idNumber', 'employer', 'level'],
      faults: ['sheet.mergedData'],
    },
  ],
  [
    'formulas that were saved without their results',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '出生日期', '申报等级'],
          ['陈一鸣', anIdNumber(0), null, '三级'],
          ['林若溪', anIdNumber(1), null, '三级'],
        ],
        formulas: ['C2', 'C3'],
      },
      header: [1],
      applicants: [2, 3],
      fields: ['name', 'idNumber', 'birthDate', 'level'],
      faults: ['sheet.noResults'],
    },
  ],
  [
    'a formula that has no result for one person alone',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '出生日期', '申报等级'],
          ['陈一鸣', anIdNumber(0), '1990-01-01', '三级'],
          ['林若溪', anIdNumber(1), null, '三级'],
        ],
        formulas: ['C2', 'C3'],
      },
      header: [1],
      applicants: [2, 3],
      fields: ['name', 'idNumber', 'birthDate', 'level'],
    },
  ],
  [
    'drop-down choices to the right of the table',
    {
      sheet: {
        rows: [
          [...HEADER, null, null, '性别', '学历'],
          [...CHEN, null, null, '男', '大专'],
          [...LIN, null, null, '女', '本科'],
          [null, null, null, null, null, null, null, null, null, null, '硕士'],
        ],
      },
      header: [1],
      applicants: [2, 3],
      fields: [...HEADER_FIELDS, '-', '-'],
      skipped: ['4:note'],
      faults: ['sheet.duplicateColumn'],
    },
  ],
  [
    'formats to column WXF and rows without end',
    {
      sheet: {
        rows: [HEADER, ...people(1), ...Array.from({ length: 30 }, () => new Array<null>(16_000).fill(null))],
      },
      header: [1],
      applicants: [2],
      skipped: [],
    },
  ],
  [
    'a header below row 60',
    {
      sheet: {
        rows: [...Array.from({ length: 80 }, (_, at) => [`第${at}条 有关规定`]), HEADER, ...people(1)],
      },
      header: [81],
      applicants: [82],
    },
  ],
  [
    'an ID card date and a certificate date',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '发证机关', '发证日期', '证件到期日', '申报等级', '原证书编号', '发证日期'],
          [
            '陈一鸣',
            anIdNumber(0),
            '某某公安局',
            '2015-01-01',
            '2035-01-01',
            '二级',
            '1850000000300001',
            '2018-05-06',
          ],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', '-', '-', '-', 'level', 'heldCertificate.number', 'heldCertificate.date'],
    },
  ],
  [
    'the number still to be issued after the scores',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '职业', '级别', '理论成绩', '技能成绩', '备注', '证书编号'],
          ['陈一鸣', anIdNumber(0), '客户服务管理员', '三级', 80, 75, null, null],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', 'occupation', 'level', '-', '-', '-', '-'],
    },
  ],
  [
    'an old occupation and level beside the ones applied for',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '职业', '等级', '申报职业', '申报等级'],
          ['陈一鸣', anIdNumber(0), '客户服务管理员', '三级', '客户服务管理员', '二级'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: [
        'name',
        'idNumber',
        'heldCertificate.occupation',
        'heldCertificate.level',
        'occupation',
        'level',
      ],
    },
  ],
  [
    'an emergency contact group',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '联系电话', '申报等级', '紧急联系人', null],
          [null, null, null, null, '姓名', '电话'],
          ['陈一鸣', anIdNumber(0), '13800001000', '三级', '林若溪', '13800001001'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
      },
      header: [1, 2],
      applicants: [3],
      fields: ['name', 'idNumber', 'phone', 'level', '-', '-'],
    },
  ],
  [
    'a level in a held group and one applied for, of the same header',
    {
      sheet: {
        rows: [
          ['姓名', '身份证号', '现持证书', null, '申报', null],
          [null, null, '职业', '等级', '职业', '等级'],
          [...ZHOU.slice(1, 2), anIdNumber(2), '客户服务管理员', '三级', '客户服务管理员', '二级'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      },
      header: [1, 2],
      applicants: [3],
      fields: [
        'name',
        'idNumber',
        'heldCertificate.occupation',
        'heldCertificate.level',
        'occupation',
        'level',
      ],
    },
  ],
  [
    'a group written in its first cell only ends where another field begins',
    {
      sheet: {
        rows: [
          [null, null, '现有证书情况', null, null, null, null],
          ['姓名', '身份证号', '等级', '取证时间', '联系电话', '职业', '等级'],
          ['陈一鸣', anIdNumber(0), '三级', '2018-05', '13800001000', '客户服务管理员', '二级'],
        ],
      },
      header: [1, 2],
      applicants: [3],
      fields: [
        'name',
        'idNumber',
        'heldCertificate.level',
        'heldCertificate.date',
        'phone',
        'occupation',
        'level',
      ],
    },
  ],
  [
    'zeros of formulas that point at blank cells',
    {
      sheet: {
        rows: [HEADER, ...people(1), [2, 0, 0, 0, 0, 0, 0]],
        formulas: ['B3', 'C3', 'D3', 'E3', 'F3', 'G3'],
      },
      header: [1],
      applicants: [2],
      skipped: ['3:preNumbered'],
    },
  ],
  [
    'a contact in the remarks of an applicant without ID number is no signature',
    {
      sheet: {
        rows: [
          [...HEADER, '备注'],
          [1, '陈一鸣', '女', null, '1380', '大专', '三级', '联系人：林若溪'],
          [2, '填表人：林若溪'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: [...HEADER_FIELDS, '-'],
      skipped: ['3:signature'],
    },
  ],
  [
    'a filled-in column without a header',
    {
      sheet: {
        rows: [
          ['姓名', null, '身份证号', '申报等级'],
          ['陈一鸣', '某某公司', anIdNumber(0), '三级'],
        ],
      },
      header: [1],
      applicants: [2],
      fields: ['name', 'idNumber', 'level'],
      faults: ['sheet.unnamedColumns'],
    },
  ],
];

/** Said of every list whose template is not complete; not what these cases are about. */
const USUAL = new Set(['sheet.requiredFromNotice', 'sheet.missingColumns', 'sheet.unmappedColumns']);

it.each(LAYOUTS)('%s', (_, { sheet, header, applicants, fields = HEADER_FIELDS, skipped, faults = [] }) => {
  const list = listOf(aSheet(sheet));
  expect(list.headerRows.map((row) => row + 1)).toEqual(header);
  expect(fieldsOf(list)).toEqual(fields);
  expect(list.applicantRows.map((row) => row + 1)).toEqual(applicants);
  if (skipped) expect(list.skippedRows.map(({ row, reason }) => `${row + 1}:${reason}`)).toEqual(skipped);
  const told = list.faults.map(({ code }) => code as string).filter((code) => !USUAL.has(code));
  expect([...new Set(told)].sort()).toEqual([...faults].sort());
});
