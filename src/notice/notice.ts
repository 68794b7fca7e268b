import * as z from 'zod';
import { FIELDS } from '../applicant/field';

const day = z.iso.date();
const level = z.literal([1, 2, 3, 4, 5]);
const subject = z.enum(['theory', 'skill', 'review']);
const price = z.number().nonnegative().nullable();
const words = z.array(z.string().min(1));
const field = z.enum(FIELDS);

/** One requirement of a clause. All requirements of a clause must hold. */
const requirement = z.discriminatedUnion('kind', [
  /** Years of work (周年, the number included). */
  z.strictObject({
    kind: z.literal('work'),
    years: z.number().positive(),
    /** Which occupation counts. */
    scope: z.enum(['own', 'ownOrRelated']),
    continuous: z.boolean(),
    /** Only work after this counts; null: all work. */
    since: z.enum(['certificate', 'graduation']).nullable(),
  }),
  z.strictObject({ kind: z.literal('education'), atLeast: z.enum(['college', 'bachelor', 'master']) }),
  /** A diploma of 高级技能-level technical schooling (clause 3-2). */
  z.strictObject({ kind: z.literal('advancedTechnicalSchooling') }),
  z.strictObject({ kind: z.literal('major'), relation: z.enum(['related', 'other']) }),
  /** A certificate of the own occupation at this level or a higher one. */
  z.strictObject({ kind: z.literal('certificate'), level }),
  /** The regular course of the level applied for and its completion certificate. */
  z.strictObject({ kind: z.literal('training'), after: z.enum(['graduation']).nullable() }),
]);

const clause = z.strictObject({
  /** `3-4`: level 3, clause 4. */
  id: z
    .string()
    .regex(/^[1-5]-\d+$/, { error: '应写作 3-4：级别、短横、条号 / write 3-4: level, dash, number' }),
  /** In the notice's own words. */
  text: z.string().min(1),
  requirements: z.array(requirement).min(1),
});

const levelRule = z.strictObject({
  level,
  fees: z.strictObject({ training: z.number().nonnegative(), assessment: z.number().nonnegative() }),
  subjects: z.array(subject).min(1),
  /** Application form (附件2, 附件3). */
  form: z.string(),
  /** Words a technical summary must have at least, null where none is asked for. */
  technicalSummaryWords: z.number().int().positive().nullable(),
  clauses: z.array(clause).min(1),
});

const pricesOfLevel = z.partialRecord(subject, price);

const noticeShape = z.strictObject({
  version: z.literal(1),
  /** 渝职协发〔2023〕15号. */
  id: z.string().min(1),
  title: z.string().min(1),
  issuer: z.string().min(1),
  date: day,
  occupation: z.strictObject({ name: z.string().min(1), formerNames: words }),
  levels: z.array(levelRule).min(1),
  requiredFields: z.array(field),
  /** Fields in which 无 is never right. */
  neverNone: z.array(field),
  photo: z.strictObject({
    maxBytes: z.number().int().positive(),
    format: z.literal('jpeg'),
    /** Background colour asked for. */
    background: z.enum(['red', 'white', 'blue']),
    /** Accepted widths over heights of the print size, e.g. 35/49; others warn. */
    ratios: z.array(z.number().positive()).min(1),
    dpi: z.number().positive(),
    ratioTolerance: z.number().nonnegative(),
    backgroundShare: z.number().min(0).max(1),
  }),
  cutoffDate: day.nullable(),
  continuityGapMonths: z.number().int().nonnegative(),
  minimumWorkingAge: z.number().int().positive(),
  relatedMajors: words,
  otherMajors: words,
  ownOccupationKeywords: words,
  relatedOccupationKeywords: words,
  otherOccupationKeywords: words,
  subjectPrices: z.partialRecord(z.enum(['1', '2', '3', '4', '5']), pricesOfLevel),
  ethnicities: words,
  politicalStatuses: words,
  /** Documents per person; `when` says whom they concern. */
  documents: z.array(
    z.strictObject({
      name: z.string(),
      cites: z.string(),
      when: z.enum(['always', 'collegeOrHigher', 'certificateUsed', 'technicalSummary']),
    }),
  ),
  /** Gaps and contradictions staff should see. */
  gaps: z.array(z.strictObject({ id: z.string(), text: z.string(), textEn: z.string(), cites: z.string() })),
});

/** A notice file. Beyond its shape: ids and levels are unique, and a clause stands under the level its id names. */
export const noticeSchema = noticeShape.check((checked) => {
  const levels = checked.value.levels;
  levels.forEach((rule, at) => {
    if (levels.findIndex((other) => other.level === rule.level) !== at) {
      report(checked, ['levels', at, 'level'], `等级重复 / level ${rule.level} twice`);
    }
    rule.clauses.forEach((entry, place) => {
      const path = ['levels', at, 'clauses', place, 'id'];
      if (!entry.id.startsWith(`${rule.level}-`)) {
        report(checked, path, `编号应以 ${rule.level}- 开头 / must begin with ${rule.level}-`);
      }
      if (rule.clauses.findIndex((other) => other.id === entry.id) !== place) {
        report(checked, path, `编号重复 / ${entry.id} twice`);
      }
    });
  });
});

function report(
  checked: z.core.ParsePayload<z.infer<typeof noticeShape>>,
  path: (string | number)[],
  reason: string,
) {
  checked.issues.push({ code: 'custom', input: checked.value, path, message: reason });
}

/** What staff may set over the notice; every key optional. Kept in the workbook and taken by `--settings`. */
export const settingsSchema = z.strictObject({
  /** Another notice than the one at hand: everything else here lies over it. */
  notice: noticeSchema.optional(),
  cutoffDate: day.nullable().optional(),
  continuityGapMonths: z.number().int().nonnegative().optional(),
  relatedMajors: words.optional(),
  otherMajors: words.optional(),
  ownOccupationKeywords: words.optional(),
  relatedOccupationKeywords: words.optional(),
  otherOccupationKeywords: words.optional(),
  subjectPrices: z.partialRecord(z.enum(['1', '2', '3', '4', '5']), pricesOfLevel).optional(),
  /** Headers, column letters or fields that are required, instead of the sheet's red ones. */
  required: words.nullable().optional(),
  /** Header or column letters → field, null to leave unmapped. */
  map: z.record(z.string(), field.nullable()).optional(),
});

export type Notice = z.infer<typeof noticeSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type LevelRule = z.infer<typeof levelRule>;
export type Clause = z.infer<typeof clause>;
export type Requirement = z.infer<typeof requirement>;
