package org.integrityrisk.app.job;

import com.atlassian.scheduler.config.Schedule;

/**
 * A job of the app. Short, harmless when run twice, and resumed by the next run when its node dies.
 */
interface AppJob {

  /** Its name in the scheduler, unique on the host. */
  String name();

  /** When it runs. */
  Schedule schedule();

  /** Does the work; returns what was done, for the scheduler's own records. */
  String run();
}
