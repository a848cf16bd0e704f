package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/**
 * Something that writes itself as JSON.
 *
 * <p>Source: developer.atlassian.com, "Adding data providers to your plugin"; implemented by the
 * open-source atlassian-connect for Jira and imported by Slack for Jira (11.0).
 */
public interface Jsonable {
  void write(Writer writer) throws IOException;
}
