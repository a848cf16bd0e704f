/** Fragments that apps add to pages. */
package com.atlassian.plugin.web;
