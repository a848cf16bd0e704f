package org.integrityrisk.core.importing;

import org.integrityrisk.core.text.DomainException;

/** Reads one kind of file as a table. */
public interface SheetReader {

  /** The kind of file: {@code csv} or {@code xlsx}. */
  String format();

  /**
   * Reads the first table of a file.
   *
   * @throws DomainException of kind {@code INVALID} when the file is not of this kind, damaged,
   *     empty or larger than {@link ImportLimits} allows
   */
  Sheet read(byte[] file);
}
