package org.integrityrisk.sandbox.page;

/** Where a page of a list stands in the whole. */
public record Paging(int start, int size, int total) {
  public int first() {
    return total == 0 ? 0 : start + 1;
  }

  public int last() {
    return Math.min(start + size, total);
  }

  public boolean hasPrevious() {
    return start > 0;
  }

  public boolean hasNext() {
    return start + size < total;
  }

  public int previous() {
    return Math.max(0, start - size);
  }

  public int next() {
    return start + size;
  }
}
