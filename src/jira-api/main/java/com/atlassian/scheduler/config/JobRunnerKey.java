package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * The name under which a job's work is registered.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
  private final String key;

  private JobRunnerKey(String key) {
    this.key = Objects.requireNonNull(key);
  }

  public static JobRunnerKey of(String key) {
    return new JobRunnerKey(key);
  }

  @Override
  public int compareTo(JobRunnerKey other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobRunnerKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
