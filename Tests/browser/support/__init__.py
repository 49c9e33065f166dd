"""What the checks share: the registry, the site as files, the browser, the runner."""
