/** Reading of streams that the host opens and closes. */
package com.atlassian.jira.util.io;
