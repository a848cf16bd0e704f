package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/**
 * Data of a web resource, written into every page that loads it; a script takes it with {@code
 * WRM.data.claim("plugin:module.key")}.
 *
 * <p>Source: developer.atlassian.com, "Adding data providers to your plugin"; published Javadoc of
 * Jira 8.21 (com.atlassian.feedback.FeedbackButtonWebResourceDataProvider, which names the super
 * type); imported by Slack for Jira (11.0).
 */
public interface WebResourceDataProvider extends Supplier<Jsonable> {}
