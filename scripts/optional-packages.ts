export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages of a lock file by their path in `node_modules`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

const OS = /-(android|darwin|linux|win32|freebsd|openharmony)\b/;
const CPU = /-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)\b/;

/** What the name of a package of one platform says of the platform. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const os = OS.exec(name)?.[1];
  const cpu = CPU.exec(name)?.[1];
  const libc = /musl/.test(name) ? 'musl' : /-gnu/.test(name) ? 'glibc' : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/**
 * The optional packages that others in the lock file name and that it lacks. A registry that does not serve the
 * builds of all platforms makes npm leave them out, and `npm ci` then refuses the lock file everywhere.
 */
export function missingOptionalPackages(packages: LockedPackages): LockedPackages {
  const entries = Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ dev, name, version })),
  );
  const missing = entries.filter(({ name }) => {
    const suffix = `node_modules/${name}`;
    return !Object.keys(packages).some((path) => path === suffix || path.endsWith(`/${suffix}`));
  });
  return Object.fromEntries(
    missing.map(({ dev, name, version }) => [
      `node_modules/${name}`,
      { version, ...(dev && { dev }), optional: true, ...platformOf(name) },
    ]),
  );
}
