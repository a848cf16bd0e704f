package org.integrityrisk.app.document;

import java.util.List;

/** Writes a table as one kind of file. */
public interface TableWriter {

  /** The kind of file: {@code csv} or {@code xlsx}. */
  String format();

  /** Its media type. */
  String mediaType();

  /** The file of these rows, the header first. */
  byte[] write(List<List<String>> rows);
}
