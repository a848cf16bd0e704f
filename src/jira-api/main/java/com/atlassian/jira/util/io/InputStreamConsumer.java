package com.atlassian.jira.util.io;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream that the host opens and closes.
 *
 * <p>Source: implemented by Atlassian's open-source app that copies issues between hosts
 * (com.atlassian.cpji), and by the Botsing app.
 */
@FunctionalInterface
public interface InputStreamConsumer<T> {

  T withInputStream(InputStream is) throws IOException;
}
