/** Kinds of web fragment. */
package com.atlassian.plugin.web.api.model;
