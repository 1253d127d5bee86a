/** File names of the bundles that the build makes, with the hash of what they hold; the build puts them in. */
export interface BundleNames {
  readonly program: string;
  /** By the name of the package. */
  readonly packages: Readonly<Record<string, string>>;
}

declare const builtBundleNames: BundleNames;

export const bundleNames: BundleNames = builtBundleNames;
