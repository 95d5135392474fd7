/** Modules that no distribution brings and that are there all the same: a host program, a system's package manager or an installer supplies them. */
import { isKnownModule } from './distributions.ts';
import { isStandard } from './standard.ts';

const SUPPLIED: readonly (readonly [supplier: string, names: string])[] = [
  [
    'an installation of Python',
    'pip setuptools pkg_resources wheel _distutils_hack sitecustomize usercustomize easy_install',
  ],
  ['a type checker', '_typeshed'],
  [
    'Blender',
    'bpy bpy_extras bpy_types _bpy bmesh mathutils bgl blf gpu gpu_extras aud addon_utils rna_prop_ui bl_math bl_ui bl_operators idprop imbuf nodeitems_utils freestyle',
  ],
  ['Autodesk', 'maya pymel MaxPlus pymxs adsk shotgun_api3'],
  ['Houdini', 'hou toolutils'],
  ['Nuke', 'nuke nukescripts'],
  ['Unreal Engine', 'unreal'],
  ['Cinema 4D, 3ds Max or Rhino', 'c4d rhinoscriptsyntax scriptcontext Rhino Grasshopper'],
  ['GIMP, Krita or Inkscape', 'gimp gimpfu gimpenums krita inkex'],
  ['an office suite or e-book reader', 'uno unohelper calibre calibre_plugins aqt'],
  ['a chat client', 'weechat hexchat'],
  ['Odoo', 'odoo openerp'],
  ['Home Assistant', 'homeassistant'],
  ['a build tool', 'waflib SCons'],
  ['FreeCAD', 'FreeCAD FreeCADGui Part Draft Sketcher'],
  ['KiCad', 'pcbnew'],
  ['QGIS or ArcGIS', 'qgis arcpy'],
  ['a debugger', 'gdb lldb'],
  ['a disassembler', 'idaapi idautils idc ida_bytes ida_funcs ida_hexrays ida_kernwin ida_name ghidra binaryninja'],
  ['an editor', 'vim neovim sublime sublime_api sublime_plugin package_control'],
  ['Kodi', 'xbmc xbmcgui xbmcplugin xbmcaddon xbmcvfs xbmcdrm'],
  ['a browser', 'js pyodide pyodide_js micropip pyscript'],
  ['a notebook service', 'dbutils google.colab kaggle_secrets awsglue'],
  [
    'MicroPython',
    'machine micropython network utime uos usocket ustruct uasyncio ubinascii urequests upip esp esp32 rp2 pyb framebuf neopixel board digitalio busio microcontroller',
  ],
  ['Java or .NET', 'java javax org com clr System Microsoft jarray'],
  [
    'the system',
    'apt apt_pkg aptsources rpm dnf yum libdnf hawkey koji gi dbus cairo selinux semanage augeas libvirt guestfs ldb samba systemd',
  ],
  ['NVIDIA', 'omni carb pxr isaacsim'],
  ['Splunk or Ansible', 'splunk ansible_collections'],
];
const BY_NAME = new Map(SUPPLIED.flatMap(([by, names]) => names.split(' ').map((name) => [name, by] as const)));

/** Who supplies a module by the first part of its name, or undefined. */
export const supplierOf = (top: string): string | undefined =>
  BY_NAME.get(top) ?? (isSmall(top) ? 'MicroPython' : undefined);

/** MicroPython has its own of the library's modules, with a `u` before the name: `uctypes`, `urandom`. */
const isSmall = (top: string): boolean => top.startsWith('u') && isStandard(top.slice(1)) && !isKnownModule(top);
