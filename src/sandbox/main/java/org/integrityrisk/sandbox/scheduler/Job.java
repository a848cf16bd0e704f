package org.integrityrisk.sandbox.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;

/** A scheduled job and when it runs next. */
record Job(JobId id, JobConfig config, Instant nextRun) {}
