/** Something exactly as it stood in a file or has to be typed. */
export const RawValue = ({ children }: { children: string }) => (
  <code className="box-decoration-clone rounded-box bg-sunken px-1.5 py-0.5 font-sans">{children}</code>
)
