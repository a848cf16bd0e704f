package com.atlassian.jira.web.bean;

/**
 * Which page of a result is wanted; {@link Integer#MAX_VALUE} stands for all.
 *
 * <p>Source: link facts of apps for Jira 8 (getUnlimitedFilter); published Javadoc of Jira 7.6.
 *
 * @param <T> what is paged
 */
public class PagerFilter<T> {

  private int start;
  private final int max;

  public PagerFilter(int max) {
    this(0, max);
  }

  public PagerFilter(int start, int max) {
    this.start = start;
    this.max = max;
  }

  @SuppressWarnings("rawtypes") // as declared there
  public static PagerFilter getUnlimitedFilter() {
    return new PagerFilter<>(Integer.MAX_VALUE);
  }

  public static PagerFilter<?> newPageAlignedFilter(int index, int max) {
    return new PagerFilter<>(max == 0 ? index : index - index % max, max);
  }

  public int getStart() {
    return start;
  }

  public void setStart(int start) {
    this.start = start;
  }

  public int getMax() {
    return max;
  }
}
