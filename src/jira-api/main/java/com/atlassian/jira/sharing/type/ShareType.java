package com.atlassian.jira.sharing.type;

import java.util.Objects;

/**
 * A kind of sharing.
 *
 * <p>Source: published Javadoc of Jira 7.x; AUTHENTICATED is used by an open-source script for Jira
 * 8.
 */
public interface ShareType {
  /** Name of a kind of sharing. */
  final class Name {
    public static final Name GROUP = new Name("group");
    public static final Name PROJECT = new Name("project");
    public static final Name AUTHENTICATED = new Name("loggedin");

    private final String name;

    public Name(String type) {
      this.name = Objects.requireNonNull(type, "type");
    }

    public String get() {
      return name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Name that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
