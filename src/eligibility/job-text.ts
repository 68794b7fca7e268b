/** The end of an employer's name; a department (客服部, 呼叫中心) is no employer and says what the job is. */
const EMPLOYER =
  /^.*(?:公司|集团|事务所|工厂|学校|学院|大学|中学|医院|银行|酒店|超市)(?:[(（][^()（）]*[)）])?/;
/** The letters such names end in: most positions have none of them, and need no closer look. */
const LAST_LETTER = /[司团所厂校院学行店市]/;
/** What says only that somebody works there. */
const NO_JOB = /^[\s，,、:：]*(?:工作|上班|就职|任职|从业|在职|供职|全职)?[\s。；;]*$/;

/**
 * The part of a text that names the job: what follows the employer's name (在某客服公司做会计 → 做会计), because
 * an accountant of a customer-service company does not serve customers. The whole text where nothing follows.
 */
export function jobIn(text: string): string {
  if (!LAST_LETTER.test(text)) return text;
  const employer = EMPLOYER.exec(text)?.[0];
  if (employer === undefined) return text;
  const job = text.slice(employer.length);
  return NO_JOB.test(job) ? text : job;
}
