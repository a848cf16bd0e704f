package org.integrityrisk.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Unpacks an archive once, to nowhere, before anything parses it. What counts is the bytes that
 * really come out, not the sizes that the archive claims.
 */
final class ZipCheck {

  private static final int MOST_ENTRIES = 1_000;
  private static final long MOST_BYTES = 128L * 1024 * 1024;

  /** A spreadsheet of repeated text packs to about a fiftieth; a bomb to a thousandth. */
  private static final long MOST_RATIO = 200;

  private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

  private final byte[] buffer = new byte[64 * 1024];
  private final long packed;
  private long entries;
  private long unpacked;

  private ZipCheck(long packed) {
    this.packed = packed;
  }

  /**
   * Ends quietly when the archive unpacks to a reasonable size.
   *
   * @throws DomainException of kind {@code INVALID}: {@code import.zip-bomb}
   */
  static void check(ZipFile archive, long packed) throws IOException {
    ZipCheck check = new ZipCheck(packed);
    Enumeration<ZipArchiveEntry> entries = archive.getEntries();
    while (entries.hasMoreElements()) {
      check.count(archive, entries.nextElement());
    }
  }

  private void count(ZipFile archive, ZipArchiveEntry entry) throws IOException {
    entries++;
    refuseIfTooMuch();
    try (InputStream content = archive.getInputStream(entry)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        unpacked += read;
        refuseIfTooMuch();
      }
    }
  }

  private void refuseIfTooMuch() {
    boolean swells = unpacked > RATIO_COUNTS_FROM && unpacked / packed > MOST_RATIO;
    if (entries > MOST_ENTRIES || unpacked > MOST_BYTES || swells) {
      throw DomainException.invalid(Problem.of("import.zip-bomb"));
    }
  }
}
