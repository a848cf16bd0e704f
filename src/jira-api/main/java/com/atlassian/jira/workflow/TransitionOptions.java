package com.atlassian.jira.workflow;

/**
 * Which checks of a transition are left out.
 *
 * <p>Source: link facts of apps for Jira 8 (builder); published Javadoc of Jira 7.6.
 */
public final class TransitionOptions {

  private final boolean skipConditions;
  private final boolean skipValidators;
  private final boolean skipPermissions;

  private TransitionOptions(Builder builder) {
    this.skipConditions = builder.skipConditions;
    this.skipValidators = builder.skipValidators;
    this.skipPermissions = builder.skipPermissions;
  }

  /** Options that leave out nothing. */
  public static TransitionOptions defaults() {
    return new Builder().build();
  }

  public boolean skipConditions() {
    return skipConditions;
  }

  public boolean skipValidators() {
    return skipValidators;
  }

  public boolean skipPermissions() {
    return skipPermissions;
  }

  /** Collects options. */
  public static class Builder {

    private boolean skipConditions;
    private boolean skipValidators;
    private boolean skipPermissions;

    public Builder skipConditions() {
      skipConditions = true;
      return this;
    }

    public Builder skipValidators() {
      skipValidators = true;
      return this;
    }

    public Builder skipPermissions() {
      skipPermissions = true;
      return this;
    }

    public TransitionOptions build() {
      return new TransitionOptions(this);
    }
  }
}
