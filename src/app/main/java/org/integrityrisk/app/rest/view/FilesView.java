package org.integrityrisk.app.rest.view;

import java.util.List;

/**
 * The files of a check, a measure or a rectification.
 *
 * @param mayAdd whether the caller may add files
 * @param issues keys of the issues that may hold them
 * @param megabytes most megabytes of a file
 * @param most most files
 */
public record FilesView(
    List<FileLine> files, boolean mayAdd, List<String> issues, int megabytes, int most) {

  /**
   * One file.
   *
   * @param size bytes
   * @param issue key of the issue that holds it
   * @param mayRemove whether the caller may remove it
   */
  public record FileLine(
      String id,
      String name,
      int size,
      String issue,
      PersonName by,
      String added,
      boolean mayRemove) {}
}
