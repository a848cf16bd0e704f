package com.atlassian.activeobjects.external;

/**
 * The version of an app's tables.
 *
 * <p>Source: published source cross-reference of activeobjects-plugin
 * (docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1).
 */
public final class ModelVersion implements Comparable<ModelVersion> {
  private final int version;

  private ModelVersion(int version) {
    this.version = version;
  }

  public static ModelVersion valueOf(String version) {
    return new ModelVersion(Integer.parseInt(version));
  }

  public static ModelVersion zero() {
    return new ModelVersion(0);
  }

  public boolean isNewerThan(ModelVersion other) {
    return compareTo(other) > 0;
  }

  public boolean isOlderThan(ModelVersion other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(ModelVersion other) {
    return Integer.compare(version, other.version);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelVersion that && version == that.version;
  }

  @Override
  public int hashCode() {
    return version;
  }

  @Override
  public String toString() {
    return String.valueOf(version);
  }
}
