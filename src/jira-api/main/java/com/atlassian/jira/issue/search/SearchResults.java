package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * One page of found issues, and how many there are in all.
 *
 * <p>Source: link facts of apps for Jira 8 (getResults); published Javadoc of Jira 7.6.
 *
 * @param <T> what was found
 */
public class SearchResults<T> {

  private final List<T> results;
  private final int total;
  private final int start;

  public SearchResults(List<T> results, int total, int maxResults, int start) {
    this.results = List.copyOf(results);
    this.total = total;
    this.start = start;
  }

  public List<T> getResults() {
    return results;
  }

  public int getTotal() {
    return total;
  }

  public int getStart() {
    return start;
  }
}
