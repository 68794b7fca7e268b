/** What the command line ends with; documented in the README. When several apply the highest wins. */
export const EXIT = {
  /** Done, nothing at or above `--fail-on`. */
  done: 0,
  /** Done, and some applicant has a finding at or above `--fail-on`. */
  findings: 1,
  /** The words of the call, the notice or the settings file are wrong, or no file matches: nothing was done. */
  usage: 2,
  /** Some file could not be read or written; the others were done. */
  failedFile: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;
