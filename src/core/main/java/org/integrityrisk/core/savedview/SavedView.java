package org.integrityrisk.core.savedview;

/**
 * A view of the register under a name.
 *
 * @param project key of the project whose register it shows
 * @param name at most {@value #LONGEST_NAME} characters
 * @param owner user key of the one who keeps it
 * @param shared whether everybody who may see the project finds it
 * @param query what the register's page is asked for, as in an address; at most {@value
 *     #LONGEST_QUERY} characters
 * @param version how often it was written, from 1
 */
public record SavedView(
    String id,
    String project,
    String name,
    String owner,
    boolean shared,
    String query,
    int version) {

  static final int LONGEST_NAME = 100;
  static final int LONGEST_QUERY = 2000;

  /** Whether somebody who may see the project finds it. */
  boolean isFoundBy(String user) {
    return shared || owner.equals(user);
  }

  SavedView with(ViewInput input) {
    return new SavedView(
        id, project, input.name().strip(), owner, input.shared(), input.query(), version + 1);
  }
}
