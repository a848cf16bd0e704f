package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * The name of a scheduled job.
 *
 * <p>Source: atlassian-scheduler-api published Javadoc
 * (docs.atlassian.com/atlassian-scheduler-api/1.6.0) and AtlassianSchedulerServiceImpl of the
 * Bamboo 10.2 Javadoc.
 */
public final class JobId implements Serializable, Comparable<JobId> {
  private final String key;

  private JobId(String key) {
    this.key = Objects.requireNonNull(key);
  }

  public static JobId of(String key) {
    return new JobId(key);
  }

  @Override
  public int compareTo(JobId other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobId that && key.equals(that.key);
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
