/** Parsed JQL queries. */
package com.atlassian.query;
