package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import javax.annotation.Nullable;

/**
 * How a job ended.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public final class JobRunnerResponse {
  private final RunOutcome runOutcome;
  private final String message;

  private JobRunnerResponse(RunOutcome runOutcome, String message) {
    this.runOutcome = runOutcome;
    this.message = message;
  }

  public static JobRunnerResponse success() {
    return success(null);
  }

  public static JobRunnerResponse success(@Nullable String message) {
    return new JobRunnerResponse(RunOutcome.SUCCESS, message);
  }

  public static JobRunnerResponse aborted(String message) {
    return new JobRunnerResponse(RunOutcome.ABORTED, message);
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse(RunOutcome.FAILED, message);
  }

  public static JobRunnerResponse failed(Throwable cause) {
    return failed(cause.toString());
  }

  public RunOutcome getRunOutcome() {
    return runOutcome;
  }

  @Nullable
  public String getMessage() {
    return message;
  }
}
