package org.integrityrisk.core.importing;

/** How large an imported table may be. Beyond a limit there is an error, never a cut. */
public final class ImportLimits {

  /** Largest file, in bytes. */
  public static final int BYTES = 10 * 1024 * 1024;

  /** Most rows below the header. */
  public static final int ROWS = 20_000;

  /** Most columns. */
  public static final int COLUMNS = 200;

  /** Longest cell, in characters: what a spreadsheet cell can hold. */
  public static final int CELL = 32_767;

  private ImportLimits() {}
}
